export { FileStorage } from './storage/file-storage.ts';
export { FilesHousekeeping } from './files-housekeeping.ts';
export { FilesModule } from './files.module.ts';
export { KeptBytes } from './kept-bytes.ts';
export { StoredFile, FILE_PURPOSES, type FilePurpose } from './stored-file.entity.ts';
export { StoredFiles, type Attachment } from './stored-files.ts';
export type { Upload, UploadPart } from './upload.ts';
