{
  const asked = new URLSearchParams(location.search)
  document.documentElement.toggleAttribute('data-embed', ['', '1'].includes(asked.get('embed') ?? '0'))
  const region = asked.get('region')
  const elsewhere = asked.get('page') ?? 'explore'
  const opens = region !== null && /^[a-z0-9][a-z0-9-]*$/.test(region) && !asked.has('indicator') && !asked.has('level') && elsewhere === 'explore'
  const [first, later] = opens ? [`regions/${region}/opening.json`, 'catalogue.json'] : ['catalogue.json']
  for (const file of later === undefined ? [first] : [first, later]) {
    const link = document.createElement('link')
    link.rel = 'preload'
    link.as = 'fetch'
    link.crossOrigin = 'anonymous'
    link.fetchPriority = file === first ? 'high' : 'low'
    link.href = `./data/${file}`
    document.head.append(link)
  }
}
