import type { Assignment } from '@/model/own/assignment.ts'

/** What a group of fields about the columns is given: the columns' names, what is assigned, and the way to change it. */
export interface FieldsProps {
  readonly columns: readonly string[]
  readonly assignment: Assignment
  readonly onAssign: (changes: Partial<Assignment>) => void
}
