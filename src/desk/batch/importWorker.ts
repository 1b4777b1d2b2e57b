import { importDocument } from '../importing/importDocument.ts';
import { answerDocuments } from './documentWorker.ts';

answerDocuments(importDocument);
