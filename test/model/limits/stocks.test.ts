import { holds } from './holds.ts'

holds('stocks', 'constantColumns')
