/**
 * The version of the contract between compiled files and app. A file of another version is refused, never guessed at.
 *
 * It goes up with every change that an app of the version before could not read, or would read wrongly: a key that is gone or means something else, a
 * shape that is another. A key that may be absent does not raise it.
 * 1 the first · 2 `region.json`: `cooperation` has parts instead of sentences, `dataFlows` came · 3 periods of a cube may be forecasts (`forecast` names the first)
 */
export const CONTRACT_VERSION = '3' as const
