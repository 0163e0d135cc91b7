using System.Collections.Immutable;
using System.Globalization;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>What an image that many others are built on says about how it runs: known without asking a registry.</summary>
/// <param name="Name">The name of the image, without a tag.</param>
/// <param name="User">The user that it runs as: a number; <c>0</c> where the image names none.</param>
/// <param name="Ports">The ports that it exposes, as EXPOSE has them.</param>
/// <param name="Users">The numbers of its other users, by name.</param>
/// <param name="Environment">Variables that it sets and that a USER may name.</param>
public sealed partial record BaseImage(
    string Name,
    string User,
    ImmutableArray<string> Ports,
    ImmutableDictionary<string, long> Users,
    ImmutableDictionary<string, string> Environment)
{
    private const string Scratch = "scratch";

    /// <summary>The image of a FROM; null when nothing is known of it.</summary>
    /// <param name="reference">The image with its variables replaced; null when it is not known.</param>
    public static BaseImage? Find(string? reference)
    {
        if (reference == Scratch)
        {
            return Parse(Scratch, ["", "", "0", "0", "", "", ""]);
        }

        if (reference is null || !ImageReference.TryParse(reference, out var image))
        {
            return null;
        }

        var name = Original(image!.FullName);
        foreach (var line in Rows.Split('\n'))
        {
            var cells = line.Split('|');
            if (cells.Length < 7 || !Names(cells[0], name))
            {
                continue;
            }

            switch (IsOfTag(cells[1], cells[2], image))
            {
                case null:
                    return null;
                case true:
                    return cells[3] == "?" ? null : Parse(name, cells);
            }
        }

        return null;
    }

    /// <summary>The variables that the first instruction of a stage sees.</summary>
    internal static Variables EnvironmentOf(string? reference, IReadOnlyDictionary<string, string>? arguments)
    {
        var variables = new Variables(arguments) { IsOpen = reference != Scratch };
        if (Find(reference) is { } image)
        {
            foreach (var variable in image.Environment)
            {
                variables.Inherit(variable.Key, variable.Value);
            }
        }

        return variables;
    }

    /// <summary>Registries that mirror the official images of Docker Hub under a path of their own.</summary>
    private static string Original(string name)
    {
        foreach (var mirror in (ReadOnlySpan<string>)["public.ecr.aws/docker/library/", "mirror.gcr.io/library/"])
        {
            if (name.StartsWith(mirror, StringComparison.Ordinal))
            {
                return "docker.io/library/" + name.Substring(mirror.Length);
            }
        }

        return name;
    }

    private static bool Names(string pattern, string name) => pattern.EndsWith("*", StringComparison.Ordinal)
        ? name.Length >= pattern.Length && string.CompareOrdinal(name, 0, pattern, 0, pattern.Length - 1) == 0
        : pattern == name;

    /// <summary>Null when the tag is not known (a digest says nothing) and would matter.</summary>
    private static bool? IsOfTag(string part, string major, ImageReference image)
    {
        if (part.Length == 0 && major.Length == 0)
        {
            return true;
        }

        if (image.Tag is null && image.Digest is not null)
        {
            return null;
        }

        var tag = image.Tag ?? "latest";
        return (part.Length == 0 || tag.IndexOf(part, StringComparison.Ordinal) >= 0)
            && (major.Length == 0 || MajorOf(tag) >= int.Parse(major, CultureInfo.InvariantCulture));
    }

    /// <summary>The number that a tag begins with; of a tag without one the newest.</summary>
    private static int MajorOf(string tag)
    {
        var end = 0;
        while (end < tag.Length && tag[end] is >= '0' and <= '9')
        {
            end++;
        }

        return int.TryParse(tag.Substring(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : int.MaxValue;
    }

    private static BaseImage Parse(string name, string[] cells)
    {
        var users = ImmutableDictionary.CreateBuilder<string, long>(StringComparer.Ordinal);
        foreach (var (user, number) in Pairs(cells[5]))
        {
            users[user] = long.Parse(number, CultureInfo.InvariantCulture);
        }

        var environment = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (variable, value) in Pairs(cells[6]))
        {
            environment[variable] = value;
        }

        return new BaseImage(name, cells[3], [.. cells[4].Split([' '], StringSplitOptions.RemoveEmptyEntries)], users.ToImmutable(), environment.ToImmutable());
    }

    private static IEnumerable<(string Name, string Value)> Pairs(string cell)
    {
        foreach (var pair in cell.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=');
            yield return (pair.Substring(0, equals), pair.Substring(equals + 1));
        }
    }
}
