interface LaunchParams {
  files?: readonly { getFile: () => Promise<File> }[];
}

/** Gives the files that the installed app is opened with (the manifest's `file_handlers`), one by one. Chromium alone has this. */
export function onLaunchedFile(open: (file: File) => void): void {
  const { launchQueue } = window as {
    launchQueue?: { setConsumer: (consumer: (params: LaunchParams) => void) => void };
  };
  launchQueue?.setConsumer(({ files = [] }) => {
    for (const handle of files) handle.getFile().then(open, () => undefined);
  });
}
