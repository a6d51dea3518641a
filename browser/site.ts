import { CopyLink } from './copy-link.ts'
import { KeyboardHelp } from './keyboard-help.ts'
import { offerSearch } from './offer-search.ts'
import { preparePages } from './prepare-pages.ts'
import { ThemeSwitch } from './theme-switch.ts'

// Elements look at what stands within them, so they wait until all of it is there.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', define)
else define()

function define() {
  customElements.define('theme-switch', ThemeSwitch)
  customElements.define('copy-link', CopyLink)
  customElements.define('keyboard-help', KeyboardHelp)
  offerSearch()
  preparePages()
}
