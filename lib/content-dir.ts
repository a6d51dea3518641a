/** Folder of the series' Markdown, relative to the project or absolute: CONTENT_DIR, default `content`. */
export const contentDir = process.env.CONTENT_DIR || 'content'
