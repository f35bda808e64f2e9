{
  const asked = new URLSearchParams(location.search)
  document.documentElement.toggleAttribute('data-embed', ['', '1'].includes(asked.get('embed') ?? '0'))
  const region = asked.get('region')
  const elsewhere = asked.get('page') ?? 'explore'
  const opens = region !== null && /^[a-z0-9][a-z0-9-]*$/.test(region) && !asked.has('indicator') && !asked.has('level') && elsewhere === 'explore'
  const file = opens ? `regions/${region}/opening.json` : 'catalogue.json'
  const answer = fetch(`./data/${file}`, { priority: 'high' })
  const text = answer.then((response) => response.text())
  // Read while the code is still on its way. What is wrong with an answer is the app's to find out and to tell.
  const content = text.then((read) => JSON.parse(read)).catch(() => undefined)
  Object.assign(globalThis, { begunFile: { file, answer, text, content } })
}
