namespace ManifestDsl.Engine.Api;

/// <summary>The names of forms in the data file.</summary>
internal static class ApiForms
{
    /// <summary>The form of this name; <see cref="ApiForm.None"/> for no name.</summary>
    public static ApiForm Parse(string? name) => name switch
    {
        "label" => ApiForm.Label,
        "subdomain" => ApiForm.Subdomain,
        "port-name" => ApiForm.PortName,
        "qualified" => ApiForm.Qualified,
        "label-value" => ApiForm.LabelValue,
        "env" => ApiForm.EnvironmentName,
        "data-key" => ApiForm.DataKey,
        "port" => ApiForm.Port,
        "port-or-unset" => ApiForm.PortOrUnset,
        "port-or-name" => ApiForm.PortOrName,
        "port-name-or-unset" => ApiForm.PortNameOrUnset,
        "ip" => ApiForm.Address,
        "cidr" => ApiForm.AddressRange,
        "cluster-ip" => ApiForm.ClusterAddress,
        "host" => ApiForm.Host,
        "host-name" => ApiForm.HostName,
        "absolute-path" => ApiForm.AbsolutePath,
        "mount-path" => ApiForm.MountPath,
        "relative-path" => ApiForm.RelativePath,
        "path" => ApiForm.Path,
        "https-url" => ApiForm.SecureUrl,
        "cron" => ApiForm.Cron,
        "time-zone" => ApiForm.TimeZone,
        "count-or-percent" => ApiForm.CountOrPercent,
        _ => ApiForm.None,
    };
}
