/**
 * Whether a dropped or chosen file is a recording: by its type, or by its name where the system does not know it. Also of kinds that are
 * not taken, so that their editor is told which are.
 */
export function isRecordingFile({ type, name }: Pick<File, 'type' | 'name'>): boolean {
  return (
    /^(?:audio|video)\//.test(type) ||
    /\.(?:mp3|m4a|m4b|ogg|oga|opus|wav|aac|flac|aiff?|amr|wma|weba|webm|mka|mp4|3gp)$/i.test(name)
  );
}
