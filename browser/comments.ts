import { GiscusComments } from './giscus-comments.ts'

// A module of its own, on the pages of a series that has comments, and on no others.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', define)
else define()

function define() {
  customElements.define('giscus-comments', GiscusComments)
}
