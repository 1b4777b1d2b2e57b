import { importDocument } from '../import/importDocument.ts';
import { answerDocuments } from './documentWorker.ts';

answerDocuments(importDocument);
