import { holds } from './holds.ts'

holds('urnOfWorkers', 'urnOfBuyers')
