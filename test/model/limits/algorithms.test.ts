import { holds } from './holds.ts'

holds('ideas', 'softwareLoop')
