using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Microsoft's images of .NET: those of version 8 and later for Linux have the user <c>app</c>.</summary>
internal static class DotNetImages
{
    private const string Registry = "mcr.microsoft.com";
    private const int FirstVersion = 8;

    /// <summary>True only when it is certain that the image has the user; an image that was made from one may be different.</summary>
    public static bool HasAppUser(string? image) =>
        image is not null
        && ImageReference.TryParse(image, out var reference)
        && reference is { Registry: Registry, Tag: { } tag }
        && IsRuntime(reference.Repository)
        && IsSince(tag)
        && !IsForWindows(tag);

    private static bool IsRuntime(string repository) => repository is
        "dotnet/runtime-deps" or "dotnet/runtime" or "dotnet/aspnet" or "dotnet/sdk"
        or "dotnet/nightly/runtime-deps" or "dotnet/nightly/runtime" or "dotnet/nightly/aspnet" or "dotnet/nightly/sdk";

    /// <summary>The number at the start of a tag such as <c>8.0-noble-chiseled</c> or <c>10.0.1</c>.</summary>
    private static bool IsSince(string tag)
    {
        var number = 0;
        var length = 0;
        while (length < tag.Length && length < 4 && tag[length] is >= '0' and <= '9')
        {
            number = (number * 10) + (tag[length] - '0');
            length++;
        }

        // The first previews of version 8 gave the user another id.
        return number >= FirstVersion
            && (length == tag.Length || tag[length] is '.' or '-')
            && (number > FirstVersion || tag.IndexOf("preview", StringComparison.Ordinal) < 0);
    }

    private static bool IsForWindows(string tag) =>
        tag.IndexOf("nanoserver", StringComparison.Ordinal) >= 0 || tag.IndexOf("windowsservercore", StringComparison.Ordinal) >= 0;
}
