import { writeFileSync } from 'node:fs';
import { importRules } from './importRules.ts';

writeFileSync('biome.map.json', importRules());
