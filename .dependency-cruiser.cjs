/**
 * Imports point to the ground (docs/decisions, README "Das Haus"). Each rule below is one wall of the house.
 * Level 1 contract · 2 model · 3 query, state, view · 4 features · 5 app. `compiler` stands beside the app on contract and model.
 */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(src|compiler|tests)/', pathNot: [from, ...allowed] },
})
/** The one file of the page that may reach into the compiler (docs/decisions/2026-11-24-own-figures.md). */
const OWN_WORKER = '^src/query/own/ownFigures\\.worker\\.ts$'
/** The one file of the compiler that may ask what an address opens (docs/decisions/2026-11-24-decks.md). */
const STORY_CHECK = '^compiler/check/stories/checkStories\\.ts$'
const power = (name, lib, homes) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: [...homes, '\\.test\\.tsx?$'] },
  to: { path: `(^|/)node_modules/(@types/)?${lib}(/|$)` },
})

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    only('contract-is-the-ground', '^src/contract/', []),
    only('model-on-contract', '^src/model/', ['^src/contract/']),
    {
      ...only('query-on-model', '^src/query/', ['^src/(contract|model)/']),
      from: { path: '^src/query/', pathNot: [OWN_WORKER, '\\.test\\.tsx?$'] },
    },
    {
      name: 'one-door-to-the-compiler',
      comment: 'The worker that reads own figures runs the compiler in the browser. It may open this one door and no other.',
      severity: 'error',
      from: { path: OWN_WORKER },
      to: { path: '^(src|compiler|tests)/', pathNot: ['^src/(contract|model)/', '^compiler/own/ownSession\\.ts$'] },
    },
    {
      name: 'worker-by-its-address',
      comment: 'An import would carry the compiler into the page.',
      severity: 'error',
      from: { path: '^(src|compiler)/' },
      to: { path: OWN_WORKER },
    },
    {
      name: 'own-figures-run-in-the-browser',
      comment: 'Whatever compiler/own reaches runs in the browser: no Node. That zod is not among it, the test of the build sees to.',
      severity: 'error',
      from: { path: '^compiler/own/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(node:)?(fs|path|buffer|crypto|util|stream|url|os|child_process|worker_threads)(/|$)', reachable: true },
    },
    {
      name: 'own-figures-are-one-table',
      comment: 'Who checks all sources asks for offers and flows, too, and for the readers and schemas behind them, which need Node or evaluate code.',
      severity: 'error',
      from: { path: '^compiler/own/', pathNot: '\\.test\\.ts$' },
      to: { path: '^compiler/(check/check\\.ts|(check|derive|protect|write)/(offers|flows)/|read/(offers/)?read)', reachable: true },
    },
    only('state-on-model', '^src/state/', ['^src/(contract|model)/']),
    only('view-on-model', '^src/view/', ['^src/(contract|model)/']),
    only('features-below-app', '^src/features/', ['^src/(contract|model|query|state|view)/']),
    {
      name: 'features-never-meet',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/' },
    },
    {
      ...only('compiler-beside-the-app', '^compiler/', ['^src/(contract|model)/']),
      from: { path: '^compiler/', pathNot: [STORY_CHECK, '\\.test\\.tsx?$'] },
    },
    {
      name: 'prepared-decks-are-settled-as-the-page-does',
      comment: 'What an address opens is decided in one place. The check of prepared decks may ask it, as far as it is free of React and the address bar.',
      severity: 'error',
      from: { path: STORY_CHECK },
      to: { path: '^(src|compiler|tests)/', pathNot: ['^compiler/', '^src/(contract|model)/', '^src/state/(addressText|lostKeys|notice|settle)\\.ts$'] },
    },
    {
      name: 'compiler-thinking-is-pure',
      comment: 'check, derive and protect may run in the browser one day: no Node, no disk.',
      severity: 'error',
      from: { path: '^compiler/(check|derive|protect|own|import/(?!cli|fixtures/))', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'model-is-pure',
      severity: 'error',
      from: { path: '^src/(contract|model)/', pathNot: '\\.test\\.ts$' },
      to: { path: '(^|/)node_modules/(@types/)?(react|react-dom|echarts|maplibre-gl|@tanstack|nuqs)(/|$)' },
    },
    {
      name: 'app-is-pure-of-node',
      comment: 'The browser has no disk: nothing of Node in the product.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    power('react-query-only-in-query', '@tanstack', ['^src/(query|app)/']),
    power('maplibre-only-in-view-map', 'maplibre-gl', ['^src/view/map/']),
    power('echarts-only-in-view-chart', '(echarts|echarts-for-react|zrender)', ['^src/view/chart/']),
    power('powerpoint-only-in-view-pptx', 'pptxgenjs', ['^src/view/pptx/']),
    power('url-library-only-in-state', 'nuqs', ['^src/(state|app)/']),
    power('msw-only-in-mocks', 'msw', ['^src/mocks/']),
    only('mocks-on-contract', '^src/mocks/', ['^src/contract/']),
    {
      name: 'mocks-only-by-the-dev-door',
      comment: 'A dynamic import under import.meta.env.DEV is dropped from the build; any other import would carry MSW to the reader.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/mocks/', '\\.test\\.tsx?$'] },
      to: { path: '^src/mocks/', dynamic: false },
    },
    {
      name: 'schemas-stay-with-the-compiler',
      comment: 'zod must not reach the browser: the app imports the types of a schema only.',
      severity: 'error',
      from: { path: '^src/(model|query|state|view|features|app)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/contract/schema/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-leans-on-tests',
      severity: 'error',
      from: { path: '^(src|compiler)/', pathNot: '(\\.test\\.tsx?$|^src/mocks/)' },
      to: { path: '^tests/' },
    },
    {
      name: 'product-needs-no-dev-library',
      severity: 'error',
      from: { path: '^src/', pathNot: '(\\.test\\.tsx?$|^src/mocks/|^src/contract/schema/)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'data-base-only-in-read-database',
      severity: 'error',
      from: { path: '^(src|compiler|scripts)/', pathNot: ['^compiler/read/database/', '\\.test\\.ts$'] },
      to: { path: '(^|/)node_modules/(@types/)?(pg|pg-cursor)(/|$)' },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '(\\?(url|worker|raw|inline)|^virtual:)' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
}
