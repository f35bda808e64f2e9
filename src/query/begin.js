{
  const asked = new URLSearchParams(location.search)
  document.documentElement.toggleAttribute('data-embed', ['', '1'].includes(asked.get('embed') ?? '0'))
  const region = asked.get('region')
  const elsewhere = asked.get('page') ?? 'explore'
  const opens = region !== null && /^[a-z0-9][a-z0-9-]*$/.test(region) && !asked.has('indicator') && !asked.has('level') && elsewhere === 'explore'
  const file = opens ? `regions/${region}/opening.json` : 'catalogue.json'
  const content = fetch(`./data/${file}`, { priority: 'high' }).then((answer) => (answer.ok ? answer.json() : undefined))
  // What goes wrong here is left to the app, which asks again and knows how to tell.
  Object.assign(globalThis, { begunFile: { file, content: content.catch(() => undefined) } })
}
