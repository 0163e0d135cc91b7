using System.Diagnostics.CodeAnalysis;

namespace ManifestDsl;

/// <summary>
/// What the build hands to declarations beside the source: MSBuild properties that the project declares with
/// <c>&lt;ManifestParameter Include="ImageTag" /&gt;</c>, and files that it declares with <c>&lt;ManifestFile Include="nginx.conf" /&gt;</c>.
/// </summary>
/// <remarks>
/// The compiler evaluates these calls where a declaration makes them. When a program runs there is no build to ask, so that they
/// throw: use the YAML of the declaration then, which the generated class <c>Yaml</c> holds as a constant.
/// </remarks>
public static class Build
{
    /// <summary>The value of an MSBuild property. It is an error when it is empty.</summary>
    /// <param name="name">The name of the property, in any case. A <c>ManifestParameter</c> of the project declares it.</param>
    /// <exception cref="InvalidOperationException">At run time, always.</exception>
    public static string Property(string name) => throw NotAtRunTime(nameof(Property), name);

    /// <summary>The value of an MSBuild property, or <paramref name="defaultValue"/> when it is empty.</summary>
    /// <inheritdoc cref="Property(string)"/>
    /// <param name="name">The name of the property, in any case. A <c>ManifestParameter</c> of the project declares it.</param>
    /// <param name="defaultValue">What holds when the property is empty or not set, which MSBuild does not tell apart.</param>
    [return: NotNullIfNotNull(nameof(defaultValue))]
    public static string? Property(string name, string? defaultValue) => throw NotAtRunTime(nameof(Property), name);

    /// <inheritdoc cref="Property(string, string)"/>
    public static bool Property(string name, bool defaultValue) => throw NotAtRunTime(nameof(Property), name);

    /// <inheritdoc cref="Property(string, string)"/>
    public static int Property(string name, int defaultValue) => throw NotAtRunTime(nameof(Property), name);

    /// <inheritdoc cref="Property(string, string)"/>
    public static long Property(string name, long defaultValue) => throw NotAtRunTime(nameof(Property), name);

    /// <inheritdoc cref="Property(string, string)"/>
    public static double Property(string name, double defaultValue) => throw NotAtRunTime(nameof(Property), name);

    /// <inheritdoc cref="Property(string, string)"/>
    /// <typeparam name="T">An enum, whose members the property names.</typeparam>
    public static T Property<T>(string name, T defaultValue)
        where T : struct, Enum => throw NotAtRunTime(nameof(Property), name);

    /// <summary>The value of an MSBuild property as a <typeparamref name="T"/>. It is an error when it is empty or no such value.</summary>
    /// <typeparam name="T">string, bool, int, long, double or an enum. Numbers have a point and no separators.</typeparam>
    /// <inheritdoc cref="Property(string)"/>
    public static T Property<T>(string name)
        where T : notnull => throw NotAtRunTime(nameof(Property), name);

    /// <summary>The text of a file in UTF-8, with the line ends that it has and without a byte order mark.</summary>
    /// <param name="name">
    /// The path of the file from the project's folder, with <c>/</c>, or its <c>Link</c>. A <c>ManifestFile</c> of the project declares it.
    /// At most 1 MiB, what a ConfigMap or Secret can hold.
    /// </param>
    /// <exception cref="InvalidOperationException">At run time, always.</exception>
    public static string File(string name) => throw NotAtRunTime(nameof(File), name);

    /// <summary>The bytes of a file, for <c>BinaryData</c> of a ConfigMap or <c>Data</c> of a Secret.</summary>
    /// <inheritdoc cref="File(string)"/>
    public static byte[] FileBytes(string name) => throw NotAtRunTime(nameof(FileBytes), name);

    private static InvalidOperationException NotAtRunTime(string member, string name) => new(
        $"Build.{member}(\"{name}\") has a value only while the project is built: declarations are evaluated at compile time, not run. "
        + "Use the YAML of the declaration, a constant in the class Yaml of its [Manifests] class.");
}
