using System.Collections.Immutable;
using ManifestDsl.Engine.Dockerfiles.Rules;
using ManifestDsl.Engine.Dockerfiles.Rules.Users;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>Reads how the images run that a project builds.</summary>
public static class BuiltImageReader
{
    /// <summary>The number of the user app in Microsoft's .NET images, which the SDK takes where the project names no user.</summary>
    private const string AppUser = "1654";

    /// <summary>The image of a Dockerfile; null when the project does not name it, or the file cannot be built. Never throws.</summary>
    public static BuiltImage? Read(DockerfileSource source)
    {
        if (source.ImageName is not { } name || source.Text is not { } text)
        {
            return null;
        }

        var file = DockerfileReader.Read(text, source.Path, source.Arguments);
        var target = source.Target.Length == 0 ? file.Final : file.FindStage(source.Target);
        if (target is null || !file.Errors.IsEmpty)
        {
            return null;
        }

        var context = new DockerfileContext(source, file, target, new RuleComments(file, text, source.Path), PolicyOptions.Default);
        if (context.IsWindows)
        {
            return null;
        }

        var user = UserOf(context);
        var ports = PortsOf(context);
        return new BuiltImage(name, "its Dockerfile")
        {
            User = user,
            UserNumber = user is null ? null : user.User == "root" ? 0 : user.Id ?? UserNumbers.Find(context, user.User),
            UserPlace = context.Configuration.User?.Word.Provenance ?? target.Image.Word.Provenance,
            OwnedFilesPlace = user is null ? null : OwnedFiles.Find(context, user),
            Ports = ports,
            PortsPlace = context.Configuration.ExposedPorts.FirstOrDefault()?.Word.Provenance,
            Volumes = VolumesOf(context),
        };
    }

    /// <summary>The image that the .NET SDK builds of a project.</summary>
    /// <param name="repository">ContainerRepository, with ContainerRegistry before it where the project sets that.</param>
    /// <param name="hasRegistry">Whether it sets ContainerRegistry.</param>
    /// <param name="user">ContainerUser; empty when it is not set.</param>
    /// <param name="baseImage">ContainerBaseImage; empty when it is not set.</param>
    /// <param name="ports">ContainerPort, each as <c>8080/tcp</c>; null when the environment of the image may add others.</param>
    public static BuiltImage? Read(string repository, bool hasRegistry, string user, string baseImage, string[]? ports)
    {
        // A registry that there is not keeps a repository of one part from becoming one of Docker Hub's own.
        if (!ImageReference.TryParse(hasRegistry ? repository : "registry.invalid/" + repository, out var reference))
        {
            return null;
        }

        var known = baseImage.Length == 0 ? null : BaseImage.Find(baseImage);
        var ofBase = baseImage.Length == 0 ? AppUser : known is null ? "" : known.Environment.TryGetValue("APP_UID", out var app) ? app : known.User;
        var effective = user.Length > 0 ? user : ofBase;
        var parsed = effective.Length == 0 ? null : ImageUser.Parse(effective);
        return new BuiltImage(hasRegistry ? reference!.FullName : reference!.Repository, "the project file")
        {
            IsOfAnyRegistry = !hasRegistry,
            User = parsed,
            UserNumber = parsed is null ? null : parsed.User == "root" ? 0 : parsed.Id ?? (parsed.User == "app" && (baseImage.Length == 0 || known?.Users.ContainsKey("app") == true) ? 1654 : null),
            Ports = ports is null || (baseImage.Length > 0 && known is null) ? default : PortsOf(ports, known),
        };
    }

    private static ImageUser? UserOf(DockerfileContext context) => context.Configuration.User is { } last
        ? last.Value is { Length: > 0 } value ? ImageUser.Parse(value) : null
        : context.Base is { } image ? ImageUser.Parse(image.User) : null;

    private static ImmutableArray<ExposedPort> PortsOf(DockerfileContext context)
    {
        // An image of which nothing is known may expose ports of its own.
        if (context.Base is not { } image)
        {
            return default;
        }

        var ports = ImmutableArray.CreateBuilder<ExposedPort>();
        foreach (var text in context.Configuration.ExposedPorts.Select(static port => port.Value).Concat(image.Ports))
        {
            if (text is null || !ExposedPort.TryParse(text, out var port))
            {
                return default;
            }

            ports.Add(port);
        }

        return ports.ToImmutable();
    }

    /// <summary>The SDK exposes what ASPNETCORE_HTTP_PORTS of Microsoft's images says.</summary>
    private static ImmutableArray<ExposedPort> PortsOf(string[] own, BaseImage? known)
    {
        var ports = ImmutableArray.CreateBuilder<ExposedPort>();
        foreach (var text in own.Concat(known is null || known.Environment.ContainsKey("APP_UID") ? ["8080"] : known.Ports.AsEnumerable()))
        {
            if (!ExposedPort.TryParse(text, out var port))
            {
                return default;
            }

            ports.Add(port);
        }

        return ports.ToImmutable();
    }

    private static ImmutableArray<Word> VolumesOf(DockerfileContext context)
    {
        var volumes = ImmutableArray.CreateBuilder<Word>();
        foreach (var stage in context.Target.Chain())
        {
            foreach (var instruction in stage.Instructions)
            {
                foreach (var word in instruction.Keyword == "VOLUME" ? instruction.Arguments : [])
                {
                    if (context.ValueOf(stage, instruction, word.Text) is { Length: > 1 } path && path[0] == '/')
                    {
                        volumes.Add(new Word(path.TrimEnd('/'), word.Provenance));
                    }
                }
            }
        }

        return volumes.ToImmutable();
    }
}
