import { holds } from './holds.ts'

holds('choice', 'fold', 'nearCritical')
