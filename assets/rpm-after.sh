#!/bin/sh
# Nothing: all is files. Without this one electron-builder puts a script of its own here, which root would run, and which
# makes a link where our starter lies.
:
