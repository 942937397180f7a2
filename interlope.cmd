@echo off
rem Starts interlope on Windows, as the script "interlope" does elsewhere. Not tried: written after the script,
rem and never run on Windows so far.
rem
rem   INTERLOPE_JDK         the JDK to use; without it JAVA_HOME and the usual folders are searched
rem   INTERLOPE_JAVA_OPTS   more options for Java, such as -Xmx256m
rem
rem The build lies in target\launcher. It is made where there is none; after a change of the sources remove that
rem folder, since batch files cannot compare times well. It ends with 4 where it cannot start the program.
setlocal
set "here=%~dp0"
set "out=%here%target\launcher"
set "jdk="

if defined INTERLOPE_JDK (
  call :try "%INTERLOPE_JDK%"
) else (
  if defined JAVA_HOME call :try "%JAVA_HOME%"
  for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%USERPROFILE%\.jdks\*") do call :try "%%~d"
)
if not defined jdk (
  if defined INTERLOPE_JDK (
    echo interlope: INTERLOPE_JDK names %INTERLOPE_JDK%, which is not a JDK 25 or newer. 1>&2
  ) else (
    echo interlope: needs a JDK 25 or newer and found none: install one ^(winget install EclipseAdoptium.Temurin.25.JDK, say^) or name its folder in INTERLOPE_JDK. 1>&2
  )
  exit /b 4
)

if not exist "%out%\build\app\interlope.jar" call :build
if not exist "%out%\build\app\interlope.jar" (
  echo interlope: the build failed; all that it said is in %out%\build.log 1>&2
  exit /b 4
)

set "compilers="
if "%~1"=="" goto window
if "%~1"=="open" goto window
if "%~1"=="screenshots" goto window
for %%c in (--version -V --help -h help list explain schema new check) do if "%~1"=="%%c" set "compilers=-XX:TieredStopAtLevel=1"

"%jdk%\bin\java.exe" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Xlog:disable "-Xlog:all=warning,cds*=off,aot*=off:stderr" %compilers% %INTERLOPE_JAVA_OPTS% "-XX:SharedArchiveFile=%out%\classes.jsa" -jar "%out%\build\app\interlope.jar" %*
exit /b %ERRORLEVEL%

:window
"%jdk%\bin\java.exe" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Xlog:disable "-Xlog:all=warning,cds*=off,aot*=off:stderr" -XX:TieredStopAtLevel=1 --module-path "%out%\build\app\fx" --add-modules javafx.controls --enable-native-access=javafx.graphics %INTERLOPE_JAVA_OPTS% -jar "%out%\build\app\interlope.jar" %*
exit /b %ERRORLEVEL%

:try
if defined jdk exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do (
  for /f "delims=-+ " %%n in ("%%~v") do if %%~n GEQ 25 set "jdk=%~1"
)
exit /b 0

:build
echo interlope: building; the first time this takes a minute or two and needs the network ... 1>&2
if not exist "%out%" mkdir "%out%"
pushd "%here%"
set "JAVA_HOME=%jdk%"
call mvnw.cmd -q -B -ntp -pl app -am package "-Dlauncher.build=%out%\build" >"%out%\build.log" 2>&1
popd
if exist "%out%\build\app\interlope.jar" "%jdk%\bin\java.exe" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED "-XX:ArchiveClassesAtExit=%out%\classes.jsa" -jar "%out%\build\app\interlope.jar" run >nul 2>&1
exit /b 0
