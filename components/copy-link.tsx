import type { Strings } from '@/lib/strings/strings'

interface CopyLinkProps {
  t: Strings
}

/** Where readers are told that the link to a heading is on their clipboard, or that something could not be loaded. */
export function CopyLink({ t }: CopyLinkProps) {
  return (
    <copy-link
      role="status"
      data-copied={t.linkCopied}
      data-failed={t.loadingFailed}
      className="fixed inset-x-0 bottom-6 mx-auto w-fit bg-ink font-sans text-paper text-sm not-empty:px-4 not-empty:py-2 print:hidden"
    />
  )
}
