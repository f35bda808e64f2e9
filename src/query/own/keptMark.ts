/** Set in the browser's storage while something is kept there, so that nobody else pays for looking. */
export const KEPT_MARK = 'schulwege-own'
