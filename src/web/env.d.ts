/// <reference types="vite/client" />

/** True in development, and in a build made to be looked at (GALLERY=1). */
declare const galleryShown: boolean
