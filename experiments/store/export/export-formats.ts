export const exportFormats = ['csv', 'arrow', 'xlsx'] as const

export type ExportFormat = (typeof exportFormats)[number]
