import { type Browser, chromium, firefox } from 'playwright-core'

/** The browsers that readers have, as the system installs them. */
export const browsers: Record<string, () => Promise<Browser>> = {
  Chromium: () =>
    chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
    }),
  Firefox: () => firefox.launch({ channel: 'moz-firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox' }),
}
