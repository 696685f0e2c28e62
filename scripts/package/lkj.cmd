@echo off
rem Menjalankan lkj dari folder ini. Klik ganda: keterangan, lalu jendela perintah yang tetap terbuka.
setlocal DisableDelayedExpansion
if not "%~1"=="" goto run
setlocal EnableDelayedExpansion
set "how=!cmdcmdline!"
if not "!how:lkj.cmd=!"=="!how!" goto explain
endlocal
:run
"%~dp0node.exe" "%~dp0program\dist\main.js" %*
exit /b %errorlevel%
:explain
endlocal
set "PATH=%~dp0;%PATH%"
title lkj
type "%~dp0BACA-SAYA.txt"
cd /d "%USERPROFILE%\Documents" 2>nul
cmd /k
