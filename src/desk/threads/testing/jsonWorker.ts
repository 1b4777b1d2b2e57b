import { answerDocuments } from '../documentWorker.ts';
import { importJson } from './jsonDocuments.ts';

answerDocuments(importJson);
