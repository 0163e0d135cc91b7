namespace ManifestDsl.Engine.Api;

/// <summary>A form that the API server demands of a text or a number.</summary>
public enum ApiForm
{
    /// <summary>Any.</summary>
    None,

    /// <summary>A label of DNS (RFC 1123).</summary>
    Label,

    /// <summary>A subdomain of DNS (RFC 1123).</summary>
    Subdomain,

    /// <summary>The name of a container's port (IANA service name).</summary>
    PortName,

    /// <summary>The key of a label: a name, with or without the domain of its owner in front.</summary>
    Qualified,

    /// <summary>The value of a label.</summary>
    LabelValue,

    /// <summary>The name of an environment variable.</summary>
    EnvironmentName,

    /// <summary>A key in the data of a ConfigMap or Secret.</summary>
    DataKey,

    /// <summary>A port from 1.</summary>
    Port,

    /// <summary>A port, or 0 for none.</summary>
    PortOrUnset,

    /// <summary>A port from 1, or the name of one.</summary>
    PortOrName,

    /// <summary>A port, the name of one, or 0 or an empty text for none.</summary>
    PortNameOrUnset,

    /// <summary>An IP address.</summary>
    Address,

    /// <summary>A range of IP addresses: <c>10.0.0.0/8</c>.</summary>
    AddressRange,

    /// <summary>An IP address, or None.</summary>
    ClusterAddress,

    /// <summary>A host of an Ingress: a name of DNS whose first part may be <c>*</c>.</summary>
    Host,

    /// <summary>A name of DNS, with or without a dot at its end.</summary>
    HostName,

    /// <summary>A path from the root.</summary>
    AbsolutePath,

    /// <summary>A path from the root of a container: with a drive in front on Windows.</summary>
    MountPath,

    /// <summary>A path inside a volume, which does not leave it.</summary>
    RelativePath,

    /// <summary>A path without <c>..</c>.</summary>
    Path,

    /// <summary>A URL with the scheme https.</summary>
    SecureUrl,

    /// <summary>A schedule of cron.</summary>
    Cron,

    /// <summary>The name of a time zone.</summary>
    TimeZone,

    /// <summary>A number from 0, or a percentage.</summary>
    CountOrPercent,
}
