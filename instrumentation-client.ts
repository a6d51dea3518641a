// `npm run dev` loads the readers' elements with this; published pages load the module of scripts/browser instead.
import './browser/comments.ts'
import './browser/random.ts'
import './browser/site.ts'
