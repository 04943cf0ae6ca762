/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Fingerprint of the model's sources, put in by the build. */
  readonly MODEL_VERSION: string
}
