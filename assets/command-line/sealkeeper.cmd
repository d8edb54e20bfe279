@echo off
rem The command line on Windows: the Node of this app, which lies beside.
setlocal
set NODE_OPTIONS=
set NODE_PATH=
set NODE_TLS_REJECT_UNAUTHORIZED=
set NODE_REPL_EXTERNAL_MODULE=
set NODE_V8_COVERAGE=
set NODE_COMPILE_CACHE=
set NODE_DEBUG=
set NODE_REDIRECT_WARNINGS=
"%~dp0node.exe" --max-semi-space-size=4 "%~dp0main.cjs" %*
