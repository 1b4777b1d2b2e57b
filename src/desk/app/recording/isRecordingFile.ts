/** Whether a dropped or chosen file is a recording: by its type, or by its name where the system does not know it. */
export function isRecordingFile({ type, name }: Pick<File, 'type' | 'name'>): boolean {
  return type.startsWith('audio/') || /\.(?:mp3|m4a|ogg|opus|wav|aac|flac)$/i.test(name);
}
