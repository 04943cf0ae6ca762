/** Where the site's own pages are, seen from this one: notebooks stand in a folder of their own. */
export const site = document.documentElement.dataset.site ?? '.'
