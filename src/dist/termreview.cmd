@echo off
rem termreview on Windows: see src/docs/huong-dan.md, "Chay tren Windows".
rem Keep this file beside termreview.jar. Nothing but the last lines may have letters beyond ASCII.
setlocal EnableExtensions DisableDelayedExpansion

rem Java reads its arguments in the system's code page; here, in the environment, no letter is lost.
set TERMREVIEW_ARGS=%*
set "TERMREVIEW_CWD=%CD%"

rem The console's code page becomes UTF-8 and is put back at the end.
set "TERMREVIEW_CODEPAGE="
set "TERMREVIEW_UTF8="
if defined TERMREVIEW_KEEP_CODEPAGE goto java
for /f "tokens=2 delims=:" %%P in ('chcp') do set "TERMREVIEW_CODEPAGE=%%P"
if defined TERMREVIEW_CODEPAGE set "TERMREVIEW_CODEPAGE=%TERMREVIEW_CODEPAGE: =%"
if defined TERMREVIEW_CODEPAGE set "TERMREVIEW_CODEPAGE=%TERMREVIEW_CODEPAGE:.=%"
chcp 65001 >nul 2>nul
if not errorlevel 1 set "TERMREVIEW_UTF8=-Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8"

:java
set "TERMREVIEW_JAVA=java"
if not defined JAVA_HOME goto version
set "TERMREVIEW_JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%TERMREVIEW_JAVA%" goto version
set "TERMREVIEW_JAVA=java"

:version
set "TERMREVIEW_EXIT=2"
"%TERMREVIEW_JAVA%" -version >nul 2>nul
if errorlevel 1 goto nojava
rem An option that Java knows from 17 on.
"%TERMREVIEW_JAVA%" --enable-native-access=ALL-UNNAMED -version >nul 2>nul
if errorlevel 1 goto oldjava
if not exist "%~dp0termreview.jar" goto nojar

rem From its own directory, as Java cannot take a path like C:\Users\Nguy?n\termreview.jar as an argument.
pushd "%~dp0"
"%TERMREVIEW_JAVA%" -Dfile.encoding=UTF-8 %TERMREVIEW_UTF8% -jar termreview.jar %*
set "TERMREVIEW_EXIT=%ERRORLEVEL%"
popd

:end
if defined TERMREVIEW_CODEPAGE chcp %TERMREVIEW_CODEPAGE% >nul 2>nul
exit /b %TERMREVIEW_EXIT%

:nojava
if not defined TERMREVIEW_UTF8 echo Loi: khong tim thay Java tren may nay. 1>&2
if defined TERMREVIEW_UTF8 echo Lỗi: không tìm thấy Java trên máy này. 1>&2
if not defined TERMREVIEW_UTF8 echo Viec can lam: cai Java 17 tro len, mo lai cua so lenh roi go lai. 1>&2
if defined TERMREVIEW_UTF8 echo Việc cần làm: cài Java 17 trở lên, mở lại cửa sổ lệnh rồi gõ lại. 1>&2
goto end

:oldjava
if not defined TERMREVIEW_UTF8 echo Loi: Java tren may nay cu hon ban 17. 1>&2
if defined TERMREVIEW_UTF8 echo Lỗi: Java trên máy này cũ hơn bản 17. 1>&2
if not defined TERMREVIEW_UTF8 echo Viec can lam: cai Java 17 tro len, hoac dat JAVA_HOME vao thu muc cua ban Java do, roi go lai. 1>&2
if defined TERMREVIEW_UTF8 echo Việc cần làm: cài Java 17 trở lên, hoặc đặt JAVA_HOME vào thư mục của bản Java đó, rồi gõ lại. 1>&2
goto end

:nojar
if not defined TERMREVIEW_UTF8 echo Loi: khong thay termreview.jar ben canh termreview.cmd. 1>&2
if defined TERMREVIEW_UTF8 echo Lỗi: không thấy termreview.jar bên cạnh termreview.cmd. 1>&2
if not defined TERMREVIEW_UTF8 echo Viec can lam: chep hai tep nay vao cung mot thu muc, roi go lai. 1>&2
if defined TERMREVIEW_UTF8 echo Việc cần làm: chép hai tệp này vào cùng một thư mục, rồi gõ lại. 1>&2
goto end
