import { RandomInterview } from './random-interview.ts'

// A module of its own, on the one page that has the element.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', define)
else define()

function define() {
  customElements.define('random-interview', RandomInterview)
}
