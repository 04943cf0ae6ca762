import { holds } from './holds.ts'

holds('solow', 'automationGrowth', 'hulten')
