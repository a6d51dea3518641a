import type { HTMLAttributes } from 'react'

/** The elements of browser/, so that components can draw what stands within them. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'theme-switch': HTMLAttributes<HTMLElement>
      'copy-link': HTMLAttributes<HTMLElement>
      'keyboard-help': HTMLAttributes<HTMLElement>
      'search-panel': HTMLAttributes<HTMLElement>
    }
  }
}
