{
  const asked = new URLSearchParams(location.search)
  const region = asked.get('region')
  const elsewhere = asked.get('page') ?? 'explore'
  if (region !== null && /^[a-z0-9][a-z0-9-]*$/.test(region) && !asked.has('indicator') && !asked.has('level') && elsewhere === 'explore') {
    const link = document.createElement('link')
    link.rel = 'preload'
    link.as = 'fetch'
    link.crossOrigin = 'anonymous'
    link.href = `./data/regions/${region}/opening.json`
    document.head.append(link)
  }
}
