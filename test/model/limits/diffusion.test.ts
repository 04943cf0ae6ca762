import { holds } from './holds.ts'

holds('lattice', 'bass')
