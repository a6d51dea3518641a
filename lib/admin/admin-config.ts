import { routes } from '../routes.ts'
import type { QuestionSet } from '../schema/question-sets.ts'
import type { SiteConfig } from '../site-config.ts'
import { adminStrings } from '../strings/admin-strings.ts'
import { dataFiles } from './data-files.ts'
import { formatName } from './format-name.ts'
import type { GitHost } from './git-host.ts'
import { interviewFields } from './interview-fields.ts'

/**
 * The configuration of the editor at /admin.
 * @param language of the forms, a BCP 47 tag
 * @param host undefined where only a local folder can be edited
 * @param contentDir of the series, below the repository's root, with forward slashes
 * @param sets the declared sets of questions, by id: the first of the site's language stands in a new interview
 * @see https://sveltiacms.app/en/docs/config-basics
 */
export function adminConfig(
  language: string,
  {
    site,
    host,
    contentDir,
    sets,
    nextNumber,
  }: {
    site: SiteConfig
    host: GitHost | undefined
    contentDir: string
    sets: Record<string, QuestionSet>
    nextNumber: number | undefined
  },
) {
  const t = adminStrings(language)
  const folder = `${contentDir}/interviews`
  return {
    load_config_file: false,
    backend: backend(host, site),
    publish_mode: site.admin?.review ? 'editorial_workflow' : 'simple',
    app_title: t.title(site.name),
    site_url: site.url,
    display_url: site.url,
    logo: { src: routes.icon() },
    ...(site.repository && { issue_reports: { url: `${site.repository}/issues/new` } }),
    media_folder: folder,
    public_folder: `/${folder}`,
    // No services of others, and names that do well in an address.
    media_libraries: { stock_assets: { providers: [] }, default: { config: { slugify_filename: true } } },
    slug: { encoding: 'unicode', clean_accents: true, maxlength: 80, timezone: 'local' },
    collections: [
      {
        name: 'interviews',
        label: t.interviews,
        label_singular: t.interview,
        icon: 'forum',
        folder,
        extension: 'md',
        format: formatName('interview'),
        // Beside the Markdown file, and named as from there.
        media_folder: '',
        public_folder: '',
        slug: {
          template: '{{title}}',
          editable: true,
          hint: t.slug,
          pattern: ['/^[\\p{L}\\p{M}\\p{N}_-]+$/u', t.slugForm],
        },
        summary: '{{number}} {{title}}',
        thumbnail: false,
        sortable_fields: {
          fields: ['number', 'date', 'title'],
          default: { field: 'number', direction: 'descending' },
        },
        view_filters: {
          filters: [{ name: 'drafts', label: t.fields.draft?.label ?? '', field: 'draft', pattern: true }],
        },
        preview_path: `${routes.adminInterview('{{slug}}').slice(1)}`,
        fields: interviewFields(t, { body: openingText(sets, site.locale), number: nextNumber }),
      },
      {
        name: 'series',
        label: t.series,
        icon: 'menu_book',
        files: dataFiles(contentDir, t),
        editor: { preview: false },
      },
    ],
  }
}

function backend(host: GitHost | undefined, { admin }: SiteConfig) {
  const { commit } = adminStrings('en')
  return {
    name: 'github',
    // Without a host, this is never asked: only the local folder is offered then.
    repo: host?.repo ?? 'local/repository',
    ...(host?.branch && { branch: host.branch }),
    ...(host && !isGithub(host) && { api_root: host.api, base_url: new URL(host.api).origin }),
    ...(admin?.oauthProxy
      ? { base_url: admin.oauthProxy, auth_methods: ['oauth', 'token'] }
      : { auth_methods: ['token'] }),
    commit_messages: {
      create: commit.create,
      update: commit.update,
      delete: commit.delete,
      uploadMedia: commit.upload,
      deleteMedia: commit.remove,
    },
  }
}

function isGithub({ api }: GitHost): boolean {
  return new URL(api).host === 'api.github.com'
}

function openingText(sets: Record<string, QuestionSet>, locale: string): string {
  const language = (tag: string) => new Intl.Locale(tag).language
  const set = Object.values(sets).find(({ lang = locale }) => language(lang) === language(locale))
  return (set?.questions ?? []).map((question) => `## ${question.trim()}`).join('\n\n')
}
