export { FileUploadList, type FileUploadListProps, type UploadedFile } from './file-upload-list.js';
export { type FileUploadListTexts, fileUploadListTexts, type UploadState } from './texts.js';
