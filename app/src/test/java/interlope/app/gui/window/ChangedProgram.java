package interlope.app.gui.window;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;

/// The program with some of its files changed: those stand in front of all others, and what is the
/// program's own is loaded anew. Libraries stay those of the tests, JavaFX among them.
final class ChangedProgram extends URLClassLoader {
  private static final String OWN = "interlope.";

  private ChangedProgram(URL[] path) {
    super(path, ChangedProgram.class.getClassLoader());
  }

  /// @param folder sources and resources, in the folders of their packages
  static ChangedProgram compiled(Path folder) throws IOException {
    var path = System.getProperty("java.class.path");
    var arguments = new ArrayList<>(List.of("-proc:none", "-d", folder.toString(), "-cp", path));
    try (var files = Files.walk(folder)) {
      files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
    }
    var said = new ByteArrayOutputStream();
    var compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler.run(null, said, said, arguments.toArray(String[]::new)) != 0) {
      throw new AssertionError(said.toString(java.nio.charset.StandardCharsets.UTF_8));
    }
    return new ChangedProgram(urls(folder, path));
  }

  private static URL[] urls(Path folder, String path) throws MalformedURLException {
    var urls = new ArrayList<URL>();
    urls.add(folder.toUri().toURL());
    for (var entry : path.split(File.pathSeparator, -1)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OWN)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      var loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }

  @Override
  public URL getResource(String name) {
    return Objects.requireNonNullElseGet(findResource(name), () -> super.getResource(name));
  }
}
