import { holds } from './holds.ts'

holds('substitution', 'taskSum', 'automationShares')
