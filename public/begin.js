// Asks for the opening of the region that the address names, while the page's code is still on its way (docs/decisions/2026-11-23-first-picture-before-react.md).
// A hint and nothing more: who reads the files, checks them and draws is src/app/first. The address of the file is that of src/contract/address.ts; a test holds them together.
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
