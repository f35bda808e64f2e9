/** The version of the contract between compiled files and app. A file of another version is refused, never guessed at. */
export const CONTRACT_VERSION = '1'
