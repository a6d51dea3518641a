interface AnalyticsScriptProps {
  src: string
  /** Attributes that tell the script what to count. */
  data: Record<`data-${string}`, string>
}

/** The script that counts visits, where the series has chosen one. */
export function AnalyticsScript({ src, data }: AnalyticsScriptProps) {
  return <script defer src={src} {...data} />
}
