import type { HTMLAttributes } from 'react'

/** The elements of browser/, so that components can draw what stands within them. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'theme-switch': HTMLAttributes<HTMLElement>
      'copy-link': HTMLAttributes<HTMLElement>
      'giscus-comments': HTMLAttributes<HTMLElement>
      'keyboard-help': HTMLAttributes<HTMLElement>
      'random-interview': HTMLAttributes<HTMLElement>
      'search-panel': HTMLAttributes<HTMLElement>
    }
  }
}
