// Loaded before the built program, which then takes this machine for a Mac: every choice of parts is made as it is made there.
Object.defineProperty(process, 'platform', { value: 'darwin' })
