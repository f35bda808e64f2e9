import { type StorySource, storySourceSchema } from '@/contract/schema/story.ts'
import { type Finding, text } from '../check/finding.ts'
import { listFiles } from './listFiles.ts'
import { readYaml } from './readYaml.ts'

/** Reads `stories/<id>.yaml`; a file whose name is not its id is a finding, because readers would look for it under the other one. */
export function readStories(folder: string, content: (file: string) => string | undefined): { stories: StorySource[]; findings: Finding[] } {
  const findings: Finding[] = []
  const stories = listFiles(folder, 'stories', '.yaml').flatMap((name) => {
    const file = `stories/${name}`
    const read = readYaml(file, content(file) ?? '', storySourceSchema)
    findings.push(...read.findings)
    if (read.content !== undefined && `${read.content.id}.yaml` !== name) findings.push(foreignId(file, read.content.id))
    return read.content ?? []
  })
  return { stories, findings }
}

const foreignId = (file: string, id: string): Finding => ({
  code: 'foreign-id',
  severity: 'error',
  place: { file },
  sentence: text(`Die Datei nennt sich „${id}“.`, `The file calls itself "${id}".`),
  remedy: text('Den Namen angleichen.', 'Make the names agree.'),
})
