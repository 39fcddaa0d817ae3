@echo off
rem Runs exchange-tables-cli.jar, which is in ..\lib.
setlocal
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -XX:TieredStopAtLevel=1 -jar "%~dp0..\lib\exchange-tables-cli.jar" %*
exit /b %errorlevel%
